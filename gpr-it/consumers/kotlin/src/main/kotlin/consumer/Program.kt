package consumer

import io.github.opengpr.model.AnnualReport
import io.github.opengpr.model.form.Form
import io.github.opengpr.rules.RuleSet
import java.math.BigDecimal

/** What may be null is so in Kotlin too, and what is not needs no question mark. */
class Program(private val report: AnnualReport) {

    fun agency(): String = report.agency() ?: "unknown"

    fun value(address: String): BigDecimal? = report.get(report.form().cell(address))

    fun findings(): List<String> =
        RuleSet.standard().check(report).findings().map { it.key() + " " + it.message().zh() }
}

fun zeros(): AnnualReport {
    var report = AnnualReport.blank(Form.FORM_2021)
    Form.FORM_2021.cells().forEach { report = report.with(it, BigDecimal.ZERO) }
    return report
}

package consumer

import io.github.opengpr.model.AnnualReport
import io.github.opengpr.model.form.Form
import java.math.BigDecimal
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ProgramTest {

    @Test
    fun blanksAreNull() {
        val program = Program(AnnualReport.blank(Form.FORM_2021))
        assertNull(program.value("T3.received.total"))
        assertEquals("unknown", program.agency())
    }

    @Test
    fun aWrongSumIsFound() {
        val cell = Form.FORM_2021.cell("T3.received.natural")
        val program = Program(zeros().with(cell, BigDecimal.valueOf(8)))
        assertTrue(program.findings().any { it.startsWith("T3-ROW-SUM!T3.received.total ") })
    }
}

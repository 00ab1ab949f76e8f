package consumer

import io.github.opengpr.model.AnnualReport

fun agency(report: AnnualReport): String = report.agency()

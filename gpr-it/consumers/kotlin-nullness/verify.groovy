// The compiler must have seen that the agency may be null, and found nothing else.
String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> errors = log.readLines().findAll { it.contains('Careless.kt') && it.contains('ERROR') }
assert !errors.isEmpty() && errors.every { it.contains("String?") }

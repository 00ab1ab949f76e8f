// What is ours, model, rules and canonical text, stays below 1.4 MB; Jackson, which most programs have
// already, stands alone beside it.
def jars = new File(basedir, 'target/dependency').listFiles().toList().sort { it.name }
jars.each { println String.format('%8d bytes  %s', it.length(), it.name) }
def own = jars.findAll { it.name.startsWith('gpr-') }
println String.format('%8d bytes  of our own', own*.length().sum())
assert ['gpr-model', 'gpr-rules', 'gpr-render-text'].every { name -> own.any { it.name.startsWith(name) } }
assert own.size() == 3
assert own*.length().sum() < 1_400_000
assert (jars - own).every { it.name ==~ /jackson-(annotations|core|databind)-.*|jspecify-.*/ }

// The command is one file: a copy of it, alone in a folder, runs.
def alone = new File(basedir, 'target/alone')
alone.mkdirs()
def copy = new File(alone, 'gpr.jar')
copy.bytes = new File(command).bytes
println String.format('%8d bytes  gpr.jar', copy.length())
// Whoever gets a jar gets the terms with it.
(own + copy).each { jar ->
    new java.util.zip.ZipFile(jar).withCloseable { zip ->
        def terms = zip.entries().toList().findAll { it.name == 'META-INF/LICENSE' }
        assert terms.size() == 1: jar
        assert zip.getInputStream(terms[0]).getText('UTF-8').contains('Apache License'): jar
    }
}
def java = new File(System.getProperty('java.home'), 'bin/java').path
def run = new ProcessBuilder(java, '-jar', 'gpr.jar', 'rules', 'T3-BALANCE')
    .directory(alone).redirectErrorStream(true).start()
def printed = run.inputStream.getText('UTF-8')
assert run.waitFor() == 0: printed
assert printed.contains('T3-BALANCE')

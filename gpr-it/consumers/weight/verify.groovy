// Model, rules and canonical text stay below 3 MB together with all they need at run time; most of
// it is Jackson.
def jars = new File(basedir, 'target/dependency').listFiles().sort { it.name }
jars.each { println String.format('%8d bytes  %s', it.length(), it.name) }
def all = jars*.length().sum()
println String.format('%8d bytes  in all', all)
assert ['gpr-model', 'gpr-rules', 'gpr-render-text'].every { own -> jars.any { it.name.startsWith(own) } }
assert all < 3 * 1024 * 1024

// The command is one file: a copy of it, alone in a folder, runs.
def alone = new File(basedir, 'target/alone')
alone.mkdirs()
def copy = new File(alone, 'gpr.jar')
copy.bytes = new File(command).bytes
println String.format('%8d bytes  gpr.jar', copy.length())
def java = new File(System.getProperty('java.home'), 'bin/java').path
def run = new ProcessBuilder(java, '-jar', 'gpr.jar', 'rules', 'T3-BALANCE')
    .directory(alone).redirectErrorStream(true).start()
def printed = run.inputStream.getText('UTF-8')
assert run.waitFor() == 0: printed
assert printed.contains('T3-BALANCE')

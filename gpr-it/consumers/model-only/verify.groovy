// How little comes along with the model.
def jars = new File(basedir, 'target/dependency').listFiles().sort { it.name }
jars.each { println String.format('%8d bytes  %s', it.length(), it.name) }
println String.format('%8d bytes  in all', jars*.length().sum())
assert jars.collect { it.name.replaceAll(/-[0-9].*/, '') } ==
    ['gpr-model', 'jackson-annotations', 'jackson-core', 'jackson-databind', 'jspecify']

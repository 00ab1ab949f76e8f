// NOTICE.md names whatever comes along at run time, and nothing else.
def jars = new File(basedir, 'target/dependency').listFiles().toList()
def found = jars.collect { it.name.replaceAll(/-[0-9].*/, '') }.findAll { !it.startsWith('gpr-') } as TreeSet
def notice = new File(new File(command).parentFile.parentFile.parentFile, 'NOTICE.md').getText('UTF-8')
def named = notice.readLines().collect { it =~ /^\| `[^:]+:([^`]+)` \| [^|]+ \| .*run time \|/ }
    .findAll { it.find() }.collect { it.group(1) } as TreeSet
println "come along: $found"
assert found == named

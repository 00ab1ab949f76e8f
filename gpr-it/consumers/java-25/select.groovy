// Only where a JDK 25 is installed: named by JAVA_HOME_25_X64 or JDK25_HOME, or beside the running one.
def named = System.getenv().findAll { name, home -> name =~ /^(JAVA_HOME_25|JAVA25_HOME|JDK25_HOME|JDK_25)/ }.values()
def running = new File(System.getProperty('java.home')).canonicalFile
def beside = running.parentFile.listFiles().sort().collect { it.path }
def home = ([running.path] + named + beside).collect { new File(it) }.find {
  def release = new File(it, 'release')
  new File(it, 'bin/javac').canExecute() && release.isFile() && release.text =~ /JAVA_VERSION="25[".]/
}
if (home == null) {
  println '[INFO] JDK 25 is not installed: not tried'
  return false
}
new File(basedir, 'toolchains.xml').text = """<toolchains>
  <toolchain>
    <type>jdk</type>
    <provides><version>25</version></provides>
    <configuration><jdkHome>${home.path}</jdkHome></configuration>
  </toolchain>
</toolchains>
"""
return true

// The image: only the modules that are needed, no class path, no JDK beside it.
import java.util.spi.ToolProvider

def target = new File(basedir, 'target')
def modules = [new File(target, 'module-path-1.jar')]
new File(target, 'dependency').eachFile { modules << it }
def path = modules.join(File.pathSeparator)

def said = new StringWriter()
def status = ToolProvider.findFirst('jlink').get().run(
    new PrintWriter(said, true), new PrintWriter(said, true),
    '--module-path', path, '--add-modules', 'consumer.program', '--launcher',
    'program=consumer.program/consumer.program.Main', '--strip-debug', '--no-header-files',
    '--no-man-pages', '--output', new File(target, 'image').path)
assert status == 0: said

def windows = System.getProperty('os.name').startsWith('Windows')
def run = new ProcessBuilder(new File(target, 'image/bin/program' + (windows ? '.bat' : '')).path)
    .redirectErrorStream(true).start()
def printed = run.inputStream.getText('UTF-8').readLines()
assert run.waitFor() == 0: printed
assert printed == ['read: true', 'errors: 2', 'diagnosis: UNIQUE_CELL', 'named module: true']

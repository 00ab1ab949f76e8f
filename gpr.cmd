@echo off
rem Starts the command gpr on Windows: gpr.jar beside this file, or the one built in this folder, which is built first
rem if there is none. A build that is older than its sources is not noticed here: mvn -Dquick -pl gpr-cli -am package.
setlocal
set "home=%~dp0"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"

rem gpr speaks UTF-8; the console gets its own code page back at the end.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul

set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2>&1" ^| findstr /i /c:" version "') do if not defined version set "version=%%~v"
set "major=0"
for /f "tokens=1 delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% lss 17 (
  >&2 echo gpr: 需要 JDK 17 或更高版本，请先安装 / JDK 17 or later is needed, please install it
  set "status=2"
  goto end
)

set args=%*
setlocal enabledelayedexpansion
set "found="
if defined args if not "!args:--scan=!"=="!args!" set "found=yes"
endlocal & set "scan=%found%"
set "modules=gpr-cli"
if defined scan set "modules=gpr-cli,gpr-cli-scan"

set "jar=%home%gpr.jar"
set "scanjar=%home%gpr-scan.jar"
if exist "%jar%" goto run
set "jar=%home%gpr-cli\target\gpr.jar"
set "scanjar=%home%gpr-cli-scan\target\gpr-scan.jar"
if exist "%jar%" if not defined scan goto run
if exist "%jar%" if exist "%scanjar%" goto run

where mvn >nul 2>nul
if errorlevel 1 (
  >&2 echo gpr: 需要 Apache Maven 3.8.7 或更高版本，请先安装 / Apache Maven 3.8.7 or later is needed, please install it
  set "status=2"
  goto end
)
>&2 echo gpr: 正在构建命令，首次需下载依赖，约一至三分钟 / building the command; the first time takes one to three minutes, most of it downloads
pushd "%home%"
call mvn -B -q -Dquick -DskipTests -pl %modules% -am package >&2
popd
if not exist "%jar%" (
  >&2 echo gpr: 构建失败 / the build failed
  set "status=2"
  goto end
)

:run
set "options=-XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr -Djava.awt.headless=true"
rem No brackets around these lines: a file's name may hold one.
if defined scan goto run_scan
"%java%" -XX:TieredStopAtLevel=1 %options% -jar "%jar%" %*
goto done
:run_scan
"%java%" %options% -cp "%jar%;%scanjar%" io.github.opengpr.cli.scan.Main %*
:done
set "status=%errorlevel%"

:end
chcp %codepage% >nul
exit /b %status%

@echo off
rem Tokuden: builds the program when there is no build yet, then starts it.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\tokuden.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1 || (
  echo A JDK ^(17 or later^) is missing: install one and set JAVA_HOME. 1>&2
  exit /b 1
)
set "BUILD="
if not exist "%JAR%" set "BUILD=1"
if not defined BUILD powershell -NoProfile -Command "$j=(Get-Item -LiteralPath $env:JAR).LastWriteTime; $r=$env:HOME_DIR; if (Get-ChildItem -Recurse -File ($r+'pom.xml'),($r+'src\main'),($r+'resources') | Where-Object LastWriteTime -gt $j | Select-Object -First 1) { exit 1 }" || set "BUILD=1"
if defined BUILD (
  where mvn >nul 2>&1 || (
    echo Maven is missing: install it and put it on PATH. 1>&2
    exit /b 1
  )
  echo Building the program ^(some minutes the first time^) ... 1>&2
  if not exist "%HOME_DIR%target" mkdir "%HOME_DIR%target"
  call mvn -q -B -f "%HOME_DIR%pom.xml" -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true -Dmaven.jar.forceCreation=true package > "%HOME_DIR%target\build.log" 2>&1 || (
    echo The build failed; its log is %HOME_DIR%target\build.log 1>&2
    exit /b 1
  )
)
"%JAVA%" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -XX:+UseSerialGC -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash -XX:+SuppressFatalErrorMessage -XX:-UsePerfData --enable-native-access=ALL-UNNAMED -jar "%JAR%" %*
exit /b %ERRORLEVEL%

@echo off
rem Starts Dragoman on Windows.
rem
rem   DRAGOMAN_JAVA_OPTIONS   options for Java, such as -Xmx4g
rem   JAVA_HOME               the Java to use, 17 or later; otherwise java is looked for on the path
setlocal EnableExtensions DisableDelayedExpansion
set "DRAGOMAN_HOME=%~dp0.."
set "DRAGOMAN_JAVA=java"
if defined JAVA_HOME set "DRAGOMAN_JAVA=%JAVA_HOME%\bin\java"
rem Java 17 is the first that knows this option.
"%DRAGOMAN_JAVA%" --enable-native-access=ALL-UNNAMED -version >nul 2>&1
if errorlevel 1 (
    echo Dragoman needs Java 17 or later and found none: install it, or set JAVA_HOME. 1>&2
    exit /b 2
)
if not exist "%DRAGOMAN_HOME%\app\dragoman.jar" (
    echo A part of Dragoman is missing: unpack the release again. 1>&2
    exit /b 2
)
rem What is written is UTF-8, so the console is told so, and afterwards what it was told before.
set "DRAGOMAN_PAGE="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "DRAGOMAN_PAGE=%%p"
chcp 65001 >nul 2>&1
"%DRAGOMAN_JAVA%" -Xlog:disable -XX:+UseParallelGC ^
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 ^
    "-Ddragoman.models=%DRAGOMAN_HOME%\models\nlp4j-1.1.3" ^
    %DRAGOMAN_JAVA_OPTIONS% -jar "%DRAGOMAN_HOME%\app\dragoman.jar" %*
set "DRAGOMAN_CODE=%errorlevel%"
if defined DRAGOMAN_PAGE chcp %DRAGOMAN_PAGE% >nul 2>&1
exit /b %DRAGOMAN_CODE%

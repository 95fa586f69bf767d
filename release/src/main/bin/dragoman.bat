@echo off
rem Starts Dragoman on Windows.
rem
rem   DRAGOMAN_JAVA_OPTIONS   options for Java, such as -Xmx4g
rem   JAVA_HOME               the Java to use, 17 or later; otherwise java is looked for on the path
setlocal
set "DRAGOMAN_HOME=%~dp0.."
set "DRAGOMAN_JAVA=java"
if defined JAVA_HOME set "DRAGOMAN_JAVA=%JAVA_HOME%\bin\java"
"%DRAGOMAN_JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo Dragoman needs Java 17 or later and found none: install it, or set JAVA_HOME. 1>&2
    exit /b 2
)
rem What is written is UTF-8; "chcp 65001" lets a console show it.
"%DRAGOMAN_JAVA%" -Xlog:disable -XX:+UseParallelGC ^
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 ^
    "-Ddragoman.models=%DRAGOMAN_HOME%\models\nlp4j-1.1.3" ^
    %DRAGOMAN_JAVA_OPTIONS% -jar "%DRAGOMAN_HOME%\app\dragoman.jar" %*
exit /b %errorlevel%

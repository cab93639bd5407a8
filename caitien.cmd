@echo off
rem CaiTien on Windows: finds a JDK 25, builds the program when that is needed, and runs it.
rem The file "caitien" beside this one does the same elsewhere and says why.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set "CT_HOME=%~dp0"
set "CT_JAR=%CT_HOME%application\target\caitien.jar"
set "CT_NEW=%CT_HOME%application\target\caitien-new.jar"
set "CT_LOG=%CT_HOME%application\target\caitien-build.log"
set "CT_EN="
if /i "%CAITIEN_LANG%"=="en" set "CT_EN=1"
if /i "%~1"=="--lang" if /i "%~2"=="en" set "CT_EN=1"
if /i "%~1"=="--lang" if /i "%~2"=="vi" set "CT_EN="

set "CT_JDK="
call :offer "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%ProgramFiles%\Amazon Corretto\jdk25*" "%USERPROFILE%\.jdks\*25*" "%USERPROFILE%\scoop\apps\temurin25-jdk\current") do call :offer "%%~d"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :offer "%%~dp$PATH:j.."
if not defined CT_JDK goto no_jdk

rem stale when the jar is missing or any source is newer
powershell -NoProfile -Command "$j=Get-Item -LiteralPath $env:CT_JAR -ErrorAction SilentlyContinue; if(-not $j){exit 1}; Set-Location -LiteralPath $env:CT_HOME; $n=Get-ChildItem pom.xml,library/pom.xml,application/pom.xml,library/src/main,application/src/main -Recurse -File -ErrorAction SilentlyContinue | Where-Object LastWriteTimeUtc -gt $j.LastWriteTimeUtc | Select-Object -First 1; if($n){exit 1}; exit 0"
if not errorlevel 1 goto run

where mvn >nul 2>nul
if errorlevel 1 goto no_maven
if defined CT_EN (echo Building CaiTien, about a minute... 1>&2) else (echo Đang dựng CaiTien, mất khoảng một phút... 1>&2)
if not exist "%CT_HOME%application\target" mkdir "%CT_HOME%application\target"
if exist "%CT_JAR%" del /q "%CT_JAR%"
set "CT_OLD_HOME=%JAVA_HOME%"
set "JAVA_HOME=%CT_JDK%"
call mvn -f "%CT_HOME%pom.xml" -q -DskipTests "-Dcaitien.jar=%CT_NEW%" -pl application -am package >"%CT_LOG%" 2>&1
if errorlevel 1 goto failed
set "JAVA_HOME=%CT_OLD_HOME%"
move /y "%CT_NEW%" "%CT_JAR%" >nul
if errorlevel 1 goto failed

:run
"%CT_JDK%\bin\java" -Xlog:disable -XX:+UseSerialGC -Xms24m -Xmx512m -Djava.awt.headless=true -jar "%CT_JAR%" %*
exit /b %errorlevel%

rem offer FOLDER: keeps the first JDK 25
:offer
if defined CT_JDK exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul && set "CT_JDK=%~f1"
exit /b 0

:no_jdk
if defined CT_EN (
  echo CaiTien needs a JDK 25. Install Eclipse Temurin 25: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
  echo If it is installed elsewhere, let JAVA_HOME point there. 1>&2
) else (
  echo CaiTien cần JDK 25. Hãy cài Eclipse Temurin 25: winget install EclipseAdoptium.Temurin.25.JDK 1>&2
  echo Nếu đã cài ở chỗ khác, hãy đặt JAVA_HOME trỏ tới thư mục đó. 1>&2
)
exit /b 2

:no_maven
if defined CT_EN (
  echo Building CaiTien needs Maven: get it from https://maven.apache.org/download.cgi and put its bin folder on the PATH. 1>&2
) else (
  echo Để dựng CaiTien cần Maven: tải ở https://maven.apache.org/download.cgi rồi thêm thư mục bin vào PATH. 1>&2
)
exit /b 2

:failed
powershell -NoProfile -Command "Get-Content -LiteralPath $env:CT_LOG -Tail 30" 1>&2
if defined CT_EN (echo CaiTien could not be built; the whole log is in "%CT_LOG%" 1>&2) else (echo Không dựng được CaiTien; toàn bộ nhật ký ở "%CT_LOG%" 1>&2)
exit /b 2

@echo off
rem CaiTien at the start of a Windows computer, untried: let Task Scheduler run this file at start-up, under an ordinary
rem account ("Run whether user is logged on or not"), or put a link to it into the folder shell:startup.
cd /d "%~dp0..\.."
call caitien.cmd serve --data "%ProgramData%\CaiTien"

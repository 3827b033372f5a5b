# Builds target\installer\tokuden-*.msi from the jars of the build. Needs WiX.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
$version = ([xml](Get-Content pom.xml)).project.version -replace '-SNAPSHOT', ''
$in = 'target\installer-input'
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $in, 'target\installer'
mvn -q -B '-Dmaven.test.skip=true' '-Dspotless.check.skip=true' '-Dcheckstyle.skip=true' package
if ($LASTEXITCODE -ne 0) { throw 'the build failed' }
New-Item -ItemType Directory $in | Out-Null
Copy-Item target\tokuden.jar, LICENSE, NOTICE $in
Copy-Item -Recurse target\lib (Join-Path $in 'lib')
jpackage '@installer/common/jpackage.options' `
  --type msi --input $in --dest target\installer --app-version $version `
  --license-file LICENSE --win-menu --win-shortcut --win-per-user-install
if ($LASTEXITCODE -ne 0) { throw 'jpackage failed' }
Get-ChildItem target\installer\*.msi

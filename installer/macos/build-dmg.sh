#!/bin/sh
# Builds target/installer/tokuden-*.dmg from the jars of the build. Not signed.
set -eu
cd "$(dirname "$0")/../.."
version=$(sed -n 's|^  <version>\([0-9.]*\).*</version>|\1|p' pom.xml | head -n 1)
# macOS takes no version that begins with 0.
case $version in 0.*) version=1.${version#0.} ;; esac
input=target/installer-input
rm -rf "$input" target/installer
mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true package
mkdir -p "$input"
cp target/tokuden.jar "$input/"
cp -R target/lib "$input/lib"
cp LICENSE NOTICE "$input/"
jpackage @installer/common/jpackage.options \
    --type dmg --input "$input" --dest target/installer --app-version "$version" \
    --license-file LICENSE
ls target/installer/*.dmg

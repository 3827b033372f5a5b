#!/bin/sh
# Builds target/installer/tokuden_*.deb from the jars of the build.
set -eu
cd "$(dirname "$0")/../.."
for tool in mvn jpackage fakeroot objcopy dpkg-deb; do
    command -v "$tool" >/dev/null 2>&1 || {
        echo "$tool is missing: run “sudo apt-get install default-jdk maven binutils fakeroot”." >&2
        exit 1
    }
done
version=$(sed -n 's|^  <version>\([0-9.]*\).*</version>|\1|p' pom.xml | head -n 1)
input=target/installer-input
rm -rf "$input" target/installer
mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true package
mkdir -p "$input"
cp target/tokuden.jar "$input/"
cp -R target/lib "$input/lib"
cp LICENSE NOTICE "$input/"
jpackage @installer/common/jpackage.options \
    --type deb --input "$input" --dest target/installer --app-version "$version" \
    --license-file LICENSE \
    --linux-package-name tokuden --linux-app-category office \
    --linux-package-deps "libgtk-3-0 | libgtk-3-0t64, libxtst6, libgl1" \
    --jlink-options "--strip-debug --no-header-files --no-man-pages --compress=2"
ls target/installer/*.deb

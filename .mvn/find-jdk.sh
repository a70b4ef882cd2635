# Sourced by ./octavo and ./tidy: sets JAVA_25_HOME to a JDK of version 25 or later, or returns 1.
# Looks where the user points first, then where JDKs usually live. Reads each JDK's own "release"
# file, because starting a JVM only to ask its version would cost more than all the rest.

jdk_version() { # HOME -> major version, or 0
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        while IFS= read -r line; do
            case $line in
                JAVA_VERSION=*)
                    line=${line#JAVA_VERSION=}
                    line=${line#\"}
                    line=${line%\"}
                    line=${line%%[!0-9]*}
                    echo "${line:-0}"
                    return
                    ;;
            esac
        done <"$1/release"
    fi
    echo 0
}

java_on_path() {
    found=$(command -v java 2>/dev/null) || return 0
    while [ -L "$found" ]; do
        link=$(readlink "$found")
        case $link in
            /*) found=$link ;;
            *) found=${found%/*}/$link ;;
        esac
    done
    echo "${found%/bin/java}"
}

find_jdk_25() {
    for home in "${OCTAVO_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(java_on_path)" \
        /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/nowhere}"/.sdkman/candidates/java/* "${HOME:-/nowhere}"/.jdks/* \
        /opt/*jdk* /opt/java/* /usr/local/*jdk*; do
        if [ -n "$home" ] && [ "$(jdk_version "$home")" -ge 25 ]; then
            JAVA_25_HOME=$home
            return 0
        fi
    done
    return 1
}

no_jdk_25() { # NAME of the asking command
    echo "$1: needs a JDK 25 or later, and found none." >&2
    echo "$1: looked at OCTAVO_JAVA_HOME (${OCTAVO_JAVA_HOME:-not set}), JAVA_HOME (${JAVA_HOME:-not set}), java on the PATH," >&2
    echo "$1: /usr/lib/jvm, /Library/Java/JavaVirtualMachines, ~/.sdkman, ~/.jdks, /opt and /usr/local." >&2
    echo "$1: install one (https://adoptium.net) or set OCTAVO_JAVA_HOME to its directory." >&2
}

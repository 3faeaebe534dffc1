#!/sbin/sh
# A start method: it says what went wrong, if something does.
. /lib/svc/share/smf_include.sh

fail_maintenance() {
	echo "ERROR: $SMF_FMRI failed to mount $1 (see 'svcs -x' for details)" >/dev/msglog
	echo "Requesting System Maintenance Mode" >/dev/console
	exit $SMF_EXIT_ERR_FATAL
}

echo "CD-ROM: \c" >/dev/msglog
if ! /sbin/discover -q; then
	echo "discovery failed" >/dev/msglog
	fail_maintenance /usr
fi
mount -F hsfs -o ro "$CDROM" /usr || fail_maintenance "$CDROM"
exit $SMF_EXIT_OK

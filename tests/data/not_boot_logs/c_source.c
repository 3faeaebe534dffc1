/* A device driver's attach routine: it holds messages, but it prints none. */
#include <sys/ddi.h>
#include <sys/sunddi.h>

static int
demo_attach(dev_info_t *dip, ddi_attach_cmd_t cmd)
{
	demo_t *dp = kmem_zalloc(sizeof (*dp), KM_SLEEP);

	if (cmd != DDI_ATTACH)
		return (DDI_FAILURE);
	if (xenbus_scanf(XBT_NULL, oename, "feature-barrier", "%d", &dp->barrier) != 0)
		cmn_err(CE_NOTE, "demo@%s: failed to read feature-barrier", ddi_get_name_addr(dip));
	cmn_err(CE_CONT, "?demo@%s: %llu blocks", ddi_get_name_addr(dip), dp->nblocks);
	if (dp->nblocks == 0)
		panic("demo_attach: no blocks on %s", ddi_pathname(dip, path));
	/* WARNING: the lock must be held here */
	printf("NOTICE: demo%d is online\n", ddi_get_instance(dip));
	return (DDI_SUCCESS);
}

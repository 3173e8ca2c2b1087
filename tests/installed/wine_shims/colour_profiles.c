/* The one function of Windows' mscms.dll that Qt asks for and Wine ends a program for.

   It says that there is no colour profile, and Qt goes on in sRGB. */

#include <stddef.h>

void *shim_WcsCreateIccProfile(void *profile, unsigned options)
{
    (void)profile, (void)options;
    return NULL;
}

/* icuuc.dll, which Windows has had since 2017 and Wine has not: what Qt asks of it.

   No converter can be opened, so Qt goes on with the encodings that it knows itself. */

#include <stddef.h>

#define NOT_FOUND 4 /* U_FILE_ACCESS_ERROR, what ICU says of an unknown name */

static void *refused(int *error)
{
    if (error != NULL)
        *error = NOT_FOUND;
    return NULL;
}

void *ucnv_open(const char *name, int *error) { (void)name; return refused(error); }
void ucnv_close(void *none) { (void)none; }
void ucnv_reset(void *none) { (void)none; }
signed char ucnv_getMaxCharSize(const void *none) { (void)none; return 1; }
const char *ucnv_getName(const void *none, int *error) { (void)none; return refused(error); }
const char *ucnv_getAvailableName(int number) { (void)number; return NULL; }
int ucnv_countAvailable(void) { return 0; }
const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    (void)name, (void)standard;
    return refused(error);
}

/* Never called without a converter. */
#define UNREACHED(name) void name(void) { }
UNREACHED(UCNV_FROM_U_CALLBACK_SUBSTITUTE) UNREACHED(UCNV_TO_U_CALLBACK_SUBSTITUTE)
UNREACHED(ucnv_getToUCallBack) UNREACHED(ucnv_setToUCallBack)
UNREACHED(ucnv_getFromUCallBack) UNREACHED(ucnv_setFromUCallBack)
UNREACHED(ucnv_cbToUWriteUChars) UNREACHED(ucnv_cbFromUWriteUChars)
UNREACHED(ucnv_toUnicode) UNREACHED(ucnv_fromUnicode)
UNREACHED(ucnv_toUCountPending) UNREACHED(ucnv_fromUCountPending)

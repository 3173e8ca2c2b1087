/* The complex functions of C99 as Windows' ucrtbase.dll has them, which Wine has not.

   Visual C++ hands a complex number on as a struct of two parts, and its `long double`
   is a double; numpy asks for them in that shape. */

#include <complex.h>

typedef struct { float parts[2]; } Few;
typedef struct { double parts[2]; } Many;
typedef union { Few seen; float _Complex number; } FewAsNumber;
typedef union { Many seen; double _Complex number; } ManyAsNumber;

static float _Complex few(Few seen) { return (FewAsNumber){ .seen = seen }.number; }
static double _Complex many(Many seen) { return (ManyAsNumber){ .seen = seen }.number; }
static Few seen_few(float _Complex n) { return (FewAsNumber){ .number = n }.seen; }
static Many seen_many(double _Complex n) { return (ManyAsNumber){ .number = n }.seen; }

#define REAL(name) \
    float shim_##name##f(Few z) { return name##f(few(z)); } \
    double shim_##name(Many z) { return name(many(z)); } \
    double shim_##name##l(Many z) { return name(many(z)); }

#define COMPLEX(name) \
    Few shim_##name##f(Few z) { return seen_few(name##f(few(z))); } \
    Many shim_##name(Many z) { return seen_many(name(many(z))); } \
    Many shim_##name##l(Many z) { return seen_many(name(many(z))); }

REAL(cabs) REAL(carg) REAL(cimag) REAL(creal)
COMPLEX(cexp) COMPLEX(clog) COMPLEX(csqrt)
COMPLEX(csin) COMPLEX(ccos) COMPLEX(ctan)
COMPLEX(csinh) COMPLEX(ccosh) COMPLEX(ctanh)
COMPLEX(casin) COMPLEX(cacos) COMPLEX(catan)
COMPLEX(casinh) COMPLEX(cacosh) COMPLEX(catanh)

Few shim_cpowf(Few z, Few to) { return seen_few(cpowf(few(z), few(to))); }
Many shim_cpow(Many z, Many to) { return seen_many(cpow(many(z), many(to))); }
Many shim_cpowl(Many z, Many to) { return seen_many(cpow(many(z), many(to))); }

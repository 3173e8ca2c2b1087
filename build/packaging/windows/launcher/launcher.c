/* evenhand.exe and evenhand-console.exe: start the Python of this folder in this process.
 *
 * Nothing is read from the registry, from PATH or from the folder that happens to be the
 * current one: only files beside this program are ever loaded.
 */
#include <stdarg.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define LONGEST 32768 /* of a path that Windows can name */
#define MISTAKE 70     /* the exit code for a mistake that is not the person's */

typedef int(__cdecl *PyMain)(int, wchar_t **);

/* A star in an argument is for the program, as on every other system. */
int _dowildcard = 0;

static wchar_t home[LONGEST];

/* Say one sentence: to whoever reads the errors, or else in a box. */
static int fail(const wchar_t *format, ...) {
    static wchar_t said[LONGEST + 512];
    static char bytes[3 * (LONGEST + 512)];
    va_list rest;
    va_start(rest, format);
    _vsnwprintf(said, LONGEST + 511, format, rest);
    va_end(rest);
    HANDLE errors = GetStdHandle(STD_ERROR_HANDLE);
    DWORD kind = errors ? GetFileType(errors) : FILE_TYPE_UNKNOWN;
    DWORD written;
    if (kind == FILE_TYPE_UNKNOWN) {
        MessageBoxW(NULL, said, L"Evenhand", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
        return MISTAKE;
    }
    wcscat(said, L"\r\n");
    if (!WriteConsoleW(errors, said, (DWORD)wcslen(said), &written, NULL)) {
        int length = WideCharToMultiByte(
            CP_UTF8, 0, said, (int)wcslen(said), bytes, sizeof bytes, NULL, NULL);
        WriteFile(errors, bytes, (DWORD)length, &written, NULL);
    }
    return MISTAKE;
}

/* The path of something beside this program. */
static wchar_t *beside(const wchar_t *name) {
    size_t length = wcslen(home) + wcslen(name) + 1;
    wchar_t *path = calloc(length, sizeof *path);
    if (path) {
        wcscpy(path, home);
        wcscat(path, name);
    }
    return path;
}

static int is_there(const wchar_t *path) {
    return path && GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

int wmain(int count, wchar_t **words) {
    DWORD length = GetModuleFileNameW(NULL, home, LONGEST);
    if (length == 0 || length >= LONGEST)
        return fail(L"Evenhand cannot start: the path of its folder is too long. "
                    L"Please install it in a folder with a shorter one.");
    wcsrchr(home, L'\\')[1] = 0;

    wchar_t *library = beside(L"runtime\\python312.dll");
    wchar_t *script = beside(L"app\\evenhand.py");
    wchar_t *folders[] = {
        beside(L"runtime"), beside(L"lib\\PySide6"), beside(L"lib\\shiboken6")};
    const wchar_t *needed[] = {
        library, beside(L"runtime\\python312._pth"), script, folders[1], folders[2]};
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (!is_there(needed[i]))
            return fail(L"Evenhand cannot start: %ls is missing. Please install "
                        L"Evenhand again, or ask whoever looks after this computer.",
                        needed[i] ? needed[i] : L"memory");

    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        AddDllDirectory(folders[i]);
    /* Other programs set these for everybody, and mean plugins of another Qt. */
    SetEnvironmentVariableW(L"QT_PLUGIN_PATH", NULL);
    SetEnvironmentVariableW(L"QT_QPA_PLATFORM_PLUGIN_PATH", NULL);

    HMODULE python = LoadLibraryExW(
        library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    PyMain start = python ? (PyMain)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!start)
        return fail(L"Evenhand cannot start: %ls cannot be loaded (error %lu). Please "
                    L"install Evenhand again, or ask whoever looks after this computer.",
                    library, GetLastError());

    /* -I: no variable and no folder of a person's changes what is run; -B: nothing is
     * written into the program's folder. */
    wchar_t *first[] = {words[0], L"-I", L"-B", L"-X", L"utf8", script};
    size_t firsts = sizeof first / sizeof *first;
    wchar_t **all = calloc(firsts + (size_t)count, sizeof *all);
    if (!all)
        return fail(L"Evenhand cannot start: there is no memory left. Please close "
                    L"other programs.");
    memcpy(all, first, sizeof first);
    for (int i = 1; i < count; i++)
        all[firsts + (size_t)i - 1] = words[i];
    return start((int)firsts + count - 1, all);
}

; The installer for Windows. build/packaging/windows/installer.py writes the four included
; files and runs makensis:
;   about.nsh      the names and the version        languages.nsh  the words, by language
;   bring.nsh      every file of the program        remove.nsh     the same, to remove
;
; It ends with 0, or with the code that Windows has for the reason:
;   32    the program is open, or a file cannot be changed
;   267   the folder is not one to install into
;   740   an administrator is needed
;   1150  this Windows is too old

Unicode true
Target amd64-unicode
!include "about.nsh"
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"
!define APP_PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths\evenhand.exe"
!define CLASSES "Software\Classes"
!define PACK_TYPE "${APP_ID}.Pack"
!define LIBRARY "runtime\python312.dll" ; held by every process of the program

!define FOLDER_WRONG 267
!define IN_USE 32
!define NEEDS_ADMINISTRATOR 740
!define WINDOWS_TOO_OLD 1150

Name "${TITLE}"
OutFile "${OUTPUT}"
BrandingText "${TITLE} ${VERSION}"
RequestExecutionLevel highest ; whoever may, installs for everybody; others for themselves
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
AllowSkipFiles off
AllowRootDirInstall true ; refused below: NSIS would silently take another
ShowInstDetails nevershow
ShowUninstDetails nevershow
!ifdef QUICK
  SetCompress off
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "FileDescription" "${TITLE}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "${LICENCE}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
!ifdef SIGNER
  !uninstfinalize '${SIGNER} "%1"' = 0
!endif

!define MUI_ICON "evenhand.ico"
!define MUI_UNICON "evenhand.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "panel.bmp"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${STAGE}/LICENSE.txt"
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "languages.nsh"

Var Before ; where an older version of the same installer lies, or nothing
Var For    ; the switch that says for whom

; --- What stops it ---

!macro StopWith CODE WORDS
  MessageBox MB_OK|MB_ICONSTOP "${WORDS}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; Go on when nobody uses the program in a folder; a person may close it and try again.
!macro WaitUntilClosed FOLDER
  ${Do}
    ${IfNot} ${FileExists} "${FOLDER}\${LIBRARY}"
      ${Break}
    ${EndIf}
    ClearErrors
    FileOpen $0 "${FOLDER}\${LIBRARY}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${Break}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(InUse)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel ${IN_USE}
    Quit
  ${Loop}
!macroend

; --- The installer ---

Function .onInit
  SetRegView 64
  ${IfNot} ${AtLeastBuild} 17763
    !insertmacro StopWith ${WINDOWS_TOO_OLD} "$(TooOld)"
  ${EndIf}
  UserInfo::GetAccountType
  Pop $1
  ${If} $1 == "Admin"
    SetShellVarContext all
    StrCpy $For "/AllUsers"
  ${Else}
    SetShellVarContext current
    StrCpy $For "/CurrentUser"
  ${EndIf}
  ${GetParameters} $2
  ClearErrors
  ${GetOptions} $2 "/CurrentUser" $3
  ${IfNot} ${Errors}
    SetShellVarContext current
    StrCpy $For "/CurrentUser"
  ${EndIf}
  ClearErrors
  ${GetOptions} $2 "/AllUsers" $3
  ${IfNot} ${Errors}
    ${If} $1 != "Admin"
      !insertmacro StopWith ${NEEDS_ADMINISTRATOR} "$(NeedsAdministrator)"
    ${EndIf}
  ${EndIf}
  ReadRegStr $Before SHCTX "${UNINSTALL}" "InstallLocation"
  ${If} $INSTDIR == "" ; no folder was named with /D=
    ${If} $Before != ""
      StrCpy $INSTDIR $Before
    ${ElseIf} $For == "/AllUsers"
      StrCpy $INSTDIR "$PROGRAMFILES64\${TITLE}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${TITLE}"
    ${EndIf}
  ${EndIf}
FunctionEnd

; A folder with anything else in it is not for the program. What an earlier version left
; in `packs` is its administrator's, and may stay.
Function CheckFolder
  ${If} $Before != ""
  ${AndIf} $INSTDIR == $Before
    Return
  ${EndIf}
  StrCpy $2 ""
  ${GetRoot} "$INSTDIR" $0
  ${If} $0 == $INSTDIR
  ${OrIf} "$0\" == $INSTDIR
    StrCpy $2 "$INSTDIR"
  ${EndIf}
  FindFirst $0 $1 "$INSTDIR\*"
  ${DoWhile} $1 != ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
    ${AndIf} $1 != "packs"
      StrCpy $2 $1
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
  ${If} $2 != ""
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(FolderWrong)" /SD IDOK
    ${If} ${Silent}
      SetErrorLevel ${FOLDER_WRONG}
      Quit
    ${EndIf}
    Abort ; back to the page where the folder is chosen
  ${EndIf}
FunctionEnd

Function RemoveBefore
  ${If} $Before == ""
  ${OrIfNot} ${FileExists} "$Before\uninstall.exe"
    Return
  ${EndIf}
  !insertmacro WaitUntilClosed "$Before"
  ExecWait '"$Before\uninstall.exe" $For /S _?=$Before' $1
  ${If} $1 != 0
    !insertmacro StopWith ${IN_USE} "$(InUse)"
  ${EndIf}
  Delete "$Before\uninstall.exe"
  RMDir "$Before"
FunctionEnd

Section
  ${If} ${Silent}
    Call CheckFolder
  ${EndIf}
  Call RemoveBefore
  ClearErrors
  SetOutPath "$INSTDIR"
  ; First what undoes the rest, in case the power fails on the way.
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    !insertmacro StopWith ${IN_USE} "$(InUse)"
  ${EndIf}
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\evenhand.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" $For'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" \
    '"$INSTDIR\uninstall.exe" $For /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1

  !include "bring.nsh"

  SetOutPath "$INSTDIR"
  CreateShortCut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\evenhand.exe" "--from-the-desktop"
  WriteRegStr SHCTX "${APP_PATHS}" "" "$INSTDIR\evenhand.exe"
  WriteRegStr SHCTX "${CLASSES}\.evpack" "" "${PACK_TYPE}"
  WriteRegStr SHCTX "${CLASSES}\.evpack" "Content Type" "${PACK_MIME}"
  WriteRegStr SHCTX "${CLASSES}\${PACK_TYPE}" "" "$(PackName)"
  WriteRegStr SHCTX "${CLASSES}\${PACK_TYPE}\DefaultIcon" "" "$INSTDIR\evenhand.exe,0"
  WriteRegStr SHCTX "${CLASSES}\${PACK_TYPE}\shell\open\command" "" \
    '"$INSTDIR\evenhand.exe" "--from-the-desktop" "%1"'
  ${RefreshShellIcons}
SectionEnd

; --- The uninstaller ---

Function un.onInit
  SetRegView 64
  ${GetParameters} $2
  ClearErrors
  ${GetOptions} $2 "/CurrentUser" $3
  ${If} ${Errors} ; nobody has said for whom it was installed
    SetShellVarContext current
    ReadRegStr $0 SHCTX "${UNINSTALL}" "InstallLocation"
    SetShellVarContext all
    ReadRegStr $1 SHCTX "${UNINSTALL}" "InstallLocation"
    ClearErrors
    ${GetOptions} $2 "/AllUsers" $3
    ${If} ${Errors}
      ${If} $0 == $INSTDIR
      ${OrIf} $1 == ""
        SetShellVarContext current
        Return
      ${EndIf}
    ${EndIf}
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      !insertmacro StopWith ${NEEDS_ADMINISTRATOR} "$(NeedsAdministrator)"
    ${EndIf}
  ${Else}
    SetShellVarContext current
  ${EndIf}
FunctionEnd

Section "un.${TITLE}"
  !insertmacro WaitUntilClosed "$INSTDIR"

  !include "remove.nsh"

  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey SHCTX "${APP_PATHS}"
  ReadRegStr $0 SHCTX "${CLASSES}\.evpack" ""
  ${If} $0 == "${PACK_TYPE}"
    DeleteRegKey SHCTX "${CLASSES}\.evpack"
  ${EndIf}
  DeleteRegKey SHCTX "${CLASSES}\${PACK_TYPE}"
  DeleteRegKey SHCTX "${UNINSTALL}"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP" ; nobody can remove the folder they stand in
  RMDir "$INSTDIR"
  ${RefreshShellIcons}
SectionEnd

// Debian builds libxml2 with ICU, whose UErrorCode clashes with the one in Foundation: take it out
// before the headers that mention it are read.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlwriter.h>

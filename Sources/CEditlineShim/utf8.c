#include "internal.h"

#include <stdlib.h>
#include <string.h>

static const wchar_t replacement = 0xfffd;

bool is_control(wchar_t scalar) {
  return scalar < 0x20 || (scalar >= 0x7f && scalar < 0xa0);
}

static bool is_scalar(uint32_t value, uint32_t least) {
  return value >= least && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
}

int utf8_decode(struct utf8_decoder *decoder, unsigned char byte, wchar_t out[2]) {
  int count = 0;
  if (decoder->missing > 0) {
    if ((byte & 0xc0) == 0x80) {
      decoder->value = decoder->value << 6 | (byte & 0x3f);
      if (--decoder->missing > 0) return 0;
      bool valid = is_scalar(decoder->value, decoder->least);
      out[0] = valid ? (wchar_t)decoder->value : replacement;
      return 1;
    }
    decoder->missing = 0;
    out[count++] = replacement;
  }
  if (byte < 0x80) {
    out[count++] = byte;
  } else if (byte >= 0xc2 && byte <= 0xdf) {
    *decoder = (struct utf8_decoder){byte & 0x1f, 0x80, 1};
  } else if (byte >= 0xe0 && byte <= 0xef) {
    *decoder = (struct utf8_decoder){byte & 0x0f, 0x800, 2};
  } else if (byte >= 0xf0 && byte <= 0xf4) {
    *decoder = (struct utf8_decoder){byte & 0x07, 0x10000, 3};
  } else {
    out[count++] = replacement;
  }
  return count;
}

static size_t encode(uint32_t scalar, char *out) {
  if (scalar < 0x80) {
    out[0] = (char)scalar;
    return 1;
  }
  if (scalar < 0x800) {
    out[0] = (char)(0xc0 | scalar >> 6);
    out[1] = (char)(0x80 | (scalar & 0x3f));
    return 2;
  }
  if (scalar < 0x10000) {
    out[0] = (char)(0xe0 | scalar >> 12);
    out[1] = (char)(0x80 | (scalar >> 6 & 0x3f));
    out[2] = (char)(0x80 | (scalar & 0x3f));
    return 3;
  }
  out[0] = (char)(0xf0 | scalar >> 18);
  out[1] = (char)(0x80 | (scalar >> 12 & 0x3f));
  out[2] = (char)(0x80 | (scalar >> 6 & 0x3f));
  out[3] = (char)(0x80 | (scalar & 0x3f));
  return 4;
}

char *utf8_from_wide(const wchar_t *wide, size_t count) {
  char *text = malloc(count * 4 + 1);
  if (text == NULL) return NULL;
  size_t length = 0;
  for (size_t i = 0; i < count; i++) length += encode((uint32_t)wide[i], text + length);
  text[length] = '\0';
  return text;
}

wchar_t *wide_from_utf8(const char *text) {
  size_t bytes = strlen(text);
  // A broken sequence may give two scalars for one byte, hence the factor; a prompt may grow by one.
  wchar_t *wide = malloc((2 * bytes + 2) * sizeof *wide);
  if (wide == NULL) return NULL;
  struct utf8_decoder decoder = {0};
  size_t count = 0;
  for (size_t i = 0; i < bytes; i++) {
    count += (size_t)utf8_decode(&decoder, (unsigned char)text[i], wide + count);
  }
  wide[count] = L'\0';
  return wide;
}

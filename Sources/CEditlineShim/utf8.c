#include "internal.h"

#include <stdlib.h>
#include <string.h>

static const wchar_t replacement = 0xfffd;

bool is_control(wchar_t scalar) {
  return scalar < 0x20 || (scalar >= 0x7f && scalar < 0xa0);
}

bool editline_is_printable(uint32_t scalar) {
  // What Unicode calls control, format, line separator or paragraph separator.
  static const struct { uint32_t first, last; } hidden[] = {
      {0x00, 0x1f},       {0x7f, 0x9f},       {0xad, 0xad},       {0x600, 0x605},
      {0x61c, 0x61c},     {0x6dd, 0x6dd},     {0x70f, 0x70f},     {0x890, 0x891},
      {0x8e2, 0x8e2},     {0x180e, 0x180e},   {0x200b, 0x200f},   {0x2028, 0x202e},
      {0x2060, 0x2064},   {0x2066, 0x206f},   {0xfeff, 0xfeff},   {0xfff9, 0xfffb},   {0x110bd, 0x110bd},
      {0x110cd, 0x110cd}, {0x13430, 0x1343f}, {0x1bca0, 0x1bca3}, {0x1d173, 0x1d17a},
      {0xe0001, 0xe0001}, {0xe0020, 0xe007f},
  };
  for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++) {
    if (scalar < hidden[i].first) return true;
    if (scalar <= hidden[i].last) return false;
  }
  return true;
}

void editline_wipe(void *memory, size_t size) {
  // Volatile, or a compiler would see that nobody reads these zeros.
  volatile unsigned char *bytes = memory;
  while (size-- > 0) *bytes++ = 0;
}

void wipe_wide(wchar_t *text, size_t count) {
  if (text != NULL) editline_wipe(text, count * sizeof *text);
}

void free_text(char *text) {
  if (text != NULL) editline_wipe(text, strlen(text));
  free(text);
}

void free_wide(wchar_t *text) {
  if (text != NULL) wipe_wide(text, wcslen(text));
  free(text);
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

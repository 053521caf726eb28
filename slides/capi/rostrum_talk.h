/* What all of Rostrum's C library has: handles, errors, points. See rostrum.h. */
#ifndef ROSTRUM_TALK_H
#define ROSTRUM_TALK_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ROSTRUM_API __attribute__((visibility("default")))

/* Counts changes of functions and structures that are here. */
#define ROSTRUM_ABI_VERSION 1u
ROSTRUM_API uint32_t rostrum_abi_version(void);

/* No number: of a source, an object, a driver, an ease, a camera, a recipe, a colour. */
#define ROSTRUM_NONE 0xFFFFFFFFu

typedef enum rostrum_status {
  ROSTRUM_OK = 0,
  ROSTRUM_MISUSE = 1, /* an argument that no caller should give */
  ROSTRUM_FAILED = 2, /* what the talk's author asked for cannot be had: bad TeX, a full disk */
  ROSTRUM_NO_MEMORY = 3
} rostrum_status;

typedef struct rostrum_talk rostrum_talk;

/* Null where there is no memory. */
ROSTRUM_API rostrum_talk* rostrum_talk_new(void);
/* Of null nothing. Recordings of it may live on. */
ROSTRUM_API void rostrum_talk_free(rostrum_talk* talk);
ROSTRUM_API const char* rostrum_talk_error(const rostrum_talk* talk);

typedef struct rostrum_points {
  const double* xy;
  size_t count; /* points, two doubles each */
} rostrum_points;

#ifdef __cplusplus
}
#endif

#endif

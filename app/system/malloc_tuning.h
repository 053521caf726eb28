#pragma once

namespace rostrum::app {

// Keeps memory that is freed, for the next picture, instead of handing it back to the system:
// asking for it again costs a page fault every 4 kB, which is a quarter of the time that a PNG
// takes. For the whole process, and what it needs at most stays the same.
void keep_freed_memory();

}  // namespace rostrum::app

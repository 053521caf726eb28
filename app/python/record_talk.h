// Records a talk for a command, which waits for it.
#pragma once

#include <functional>

#include "base/result.h"
#include "python/talk_order.h"

namespace rostrum::app {

// Tries the interpreters that there are until one can play talks. `stop` is asked several times a
// second whether to give up. The error is a sentence.
[[nodiscard]] Result<RecordedTalk> record_talk(const TalkOrder& order,
                                               const std::function<bool()>& stop = {});

}  // namespace rostrum::app

// The elements of a document, walked in the order in which they are drawn.
#pragma once

#include <string_view>

#include "svg/svg.h"

namespace pugi {
class xml_node;
}

namespace rostrum::svg {

// Of an element or attribute, without the prefix of its namespace.
[[nodiscard]] std::string_view local_name(std::string_view name);

// Of a document's svg element, y as in the file. An error where it asks for too much.
[[nodiscard]] Result<Document> read_document(const pugi::xml_node& root);

}  // namespace rostrum::svg

// Fills the inside of a rectangle.
#version 330 core

flat in vec4 fill;

out vec4 color;

void main() { color = fill; }

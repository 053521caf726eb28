"""Formulas, and text with formulas in it, by TeX's rules: MathTex, Tex and their kin."""

"""Words and formulas in rows and columns: matrices and tables."""

// Every name that a formula may use is known, and the font has a sign for it.
#include <gtest/gtest.h>

#include <sstream>

#include "formula_fixture.h"

namespace rostrum::text {
namespace {

// Puts each command of a list into a formula in the place of the @.
void expect_all(std::string_view commands, std::string_view formula) {
  std::istringstream names{std::string(commands)};
  for (std::string name; names >> name;) {
    std::string tex(formula);
    for (std::size_t at = tex.find('@'); at != std::string::npos; at = tex.find('@')) {
      tex.replace(at, 1, name);
    }
    EXPECT_EQ(error_of(tex), "");
    EXPECT_FALSE(layout_of(tex).glyphs.empty()) << tex;
  }
}

TEST(FormulaVocabulary, Greek) {
  expect_all(
      R"(\alpha \beta \gamma \delta \epsilon \varepsilon \zeta \eta \theta \vartheta \iota \kappa
                \lambda \mu \nu \xi \pi \varpi \rho \varrho \sigma \varsigma \tau \upsilon \phi \varphi
                \chi \psi \omega \Gamma \Delta \Theta \Lambda \Xi \Pi \Sigma \Upsilon \Phi \Psi \Omega)",
      "@");
}

TEST(FormulaVocabulary, Signs) {
  expect_all(
      R"(\infty \partial \nabla \forall \exists \nexists \emptyset \varnothing \neg \top \bot \angle
                \triangle \prime \hbar \ell \wp \Re \Im \aleph \imath \jmath \square \sharp \flat
                \natural \dagger \ddagger \backslash \vert \| \% \$ \& \# \_ \{ \} \colon)",
      "@");
}

TEST(FormulaVocabulary, Operators) {
  expect_all(
      R"(\pm \mp \times \div \cdot \ast \star \circ \bullet \cap \cup \uplus \sqcap \sqcup \vee \wedge
                \lor \land \setminus \oplus \ominus \otimes \oslash \odot \diamond \amalg \wr)",
      "a @ b");
}

TEST(FormulaVocabulary, Relations) {
  expect_all(
      R"(< > = : \le \leq \ge \geq \leqslant \geqslant \ne \neq \ll \gg \equiv \sim \simeq \approx
                \cong \asymp \doteq \propto \in \ni \notin \subset \supset \subseteq \supseteq \subsetneq
                \prec \succ \preceq \succeq \mid \nmid \parallel \perp \vdash \dashv \models \bowtie
                \not= \not\in \not\subset \therefore \because \triangleq \lesssim \gtrsim)",
      "a @ b");
}

TEST(FormulaVocabulary, Arrows) {
  expect_all(
      R"(\to \gets \rightarrow \leftarrow \leftrightarrow \Rightarrow \Leftarrow \Leftrightarrow
                \uparrow \downarrow \updownarrow \Uparrow \Downarrow \mapsto \longmapsto \longrightarrow
                \longleftarrow \Longrightarrow \Longleftarrow \iff \implies \impliedby \hookrightarrow
                \hookleftarrow \nearrow \searrow \swarrow \nwarrow \rightharpoonup \rightleftharpoons
                \twoheadrightarrow \leadsto)",
      "a @ b");
}

TEST(FormulaVocabulary, LargeOperators) {
  expect_all(
      R"(\sum \prod \coprod \int \iint \iiint \oint \bigcap \bigcup \bigvee \bigwedge \bigoplus
                \bigotimes \bigodot \biguplus \bigsqcup)",
      "@_a^b x");
}

TEST(FormulaVocabulary, Functions) {
  expect_all(
      R"(\arccos \arcsin \arctan \arg \cos \cosh \cot \coth \csc \deg \det \dim \exp \gcd \hom \inf \ker
                \lg \lim \liminf \limsup \ln \log \max \min \Pr \sec \sin \sinh \sup \tan \tanh
                \operatorname{rank} \operatorname*{argmax})",
      "@_a x");
}

TEST(FormulaVocabulary, Accents) {
  expect_all(
      R"(\hat \widehat \check \tilde \widetilde \acute \grave \dot \ddot \breve \bar \vec \mathring
                \overline \underline \overbrace \underbrace \overrightarrow \overleftarrow)",
      "@{x}");
}

TEST(FormulaVocabulary, Alphabets) {
  expect_all(
      R"(\mathrm \mathit \mathbf \mathbb \mathcal \mathscr \mathfrak \mathsf \mathtt \boldsymbol \bm
                \text \textbf \textit \textrm \mbox)",
      "@{ABCDEFGHIJKLMNOPQRSTUVWXYZ}");
  expect_all(R"(\mathrm \mathit \mathbf \mathbb \mathfrak \mathsf \mathtt \boldsymbol \text)",
             "@{abcdefghijklmnopqrstuvwxyz0123456789}");
}

TEST(FormulaVocabulary, Delimiters) {
  expect_all(
      R"(( ) [ ] | / \{ \} \lbrace \rbrace \langle \rangle \lfloor \rfloor \lceil \rceil \| \vert \Vert
                \lvert \rvert \lVert \rVert \backslash \uparrow \downarrow \Uparrow \Downarrow < >)",
      R"(\left@\frac{\frac12}{\frac12}\middle@ x\right@)");
  expect_all(R"(\big \Big \bigg \Bigg \bigl \Bigl \biggl \Biggl \bigr \bigm)", "@( x");
}

TEST(FormulaVocabulary, Spaces) {
  expect_all(
      R"(\, \: \> \; \! \quad \qquad ~ \thinspace \enspace \displaystyle \textstyle \scriptstyle
                \scriptscriptstyle)",
      "a @ b");
}

TEST(FormulaVocabulary, Environments) {
  for (const std::string name :
       {"matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "smallmatrix", "cases",
        "aligned", "split", "gathered", "align*"}) {
    const std::string tex = "\\begin{" + name + "} a & b \\\\ c & d \\end{" + name + "}";
    EXPECT_EQ(error_of(tex), "");
  }
  EXPECT_EQ(error_of(R"(\begin{array}{lcr} a & b & c \end{array})"), "");
  EXPECT_EQ(error_of(R"(\sum_{\substack{a \\ b}} x)"), "");
}

TEST(FormulaVocabulary, Dots) {
  expect_all(R"(\dots \ldots \cdots \vdots \ddots \dotsb \dotsc)", "a @ b");
}

TEST(FormulaVocabulary, Stacks) {
  for (const char* tex :
       {R"(\overset{!}{=})", R"(\underset{x}{\min})", R"(\stackrel{def}{=})", R"(a \bmod b)",
        R"(a \pmod b)", R"(\tfrac12)", R"(\dfrac12)", R"(\binom nk)", R"(\mathbin{x})",
        R"(\frac12)", R"(\sqrt2)", R"(\sqrt[n]{\frac12})", R"(x_\alpha^\frac12)",
        R"(\text{if $x>0$ and \textbf{so}})"}) {
    EXPECT_EQ(error_of(tex), "");
  }
}

}  // namespace
}  // namespace rostrum::text

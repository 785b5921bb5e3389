/** Commands of TeX that stand for one sign, by name. */
const GREEK =
  'alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω';
const OPERATORS =
  'times × cdot · div ÷ ast * pm ± mp ∓ le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ lt < gt > ne ≠ neq ≠ ll ≪ gg ≫ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ infty ∞ circ ∘ degree ° prime ′ to → rightarrow → leftarrow ← Rightarrow ⇒ implies ⇒ iff ⇔ leftrightarrow ↔ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ emptyset ∅ forall ∀ exists ∃ neg ¬ land ∧ wedge ∧ lor ∨ vee ∨ sum ∑ prod ∏ int ∫ partial ∂ nabla ∇ ell ℓ hbar ℏ ldots … dots … cdots ⋯ langle ⟨ rangle ⟩ euro € pounds £ mid | log log ln ln sin sin cos cos tan tan exp exp min min max max lim lim';

const SIGNS: ReadonlyMap<string, string> = new Map(
  Array.from(`${GREEK} ${OPERATORS}`.matchAll(/(\S+) (\S+)/g), ([, name = '', sign = '']) => [
    name,
    sign,
  ]),
);

/** The sign that a command of TeX stands for; undefined when it stands for none. */
export const texSign = (command: string): string | undefined => SIGNS.get(command);

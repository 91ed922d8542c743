/** A small class's answers to the notes' homework, as an instructor might have them: with commas, formulas and gaps. */
export const exampleTable = `student;answer
Abel, Niels;24,11
Bernoulli, Daniel;48,23
Cauchy, Augustin;24.1
Dirichlet, Peter;1/2(36 + 16 - ln 16 - 1)
Euler, Leonhard;34,79 bits
Fisher, Ronald;2,04
Gauss, Carl;24,1137
Hopper, Grace;25,50
Jensen, Johan;142,73
Kovalevskaya, Sofia;24.12
Laplace, Pierre;about a dozen
Markov, Andrey;
Noether, Emmy;24,11
Poisson, Siméon;48.2
Shannon, Claude;34,79
Turing, Alan;23,5
`;

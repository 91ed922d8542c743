import type { ConceptQuestion } from './concept.ts';

export const collapse: ConceptQuestion = {
  id: 'collapse',
  title: 'What posterior collapse is',
  statements: [
    {
      id: 'collapse-definition',
      text: 'A latent has collapsed when $\\q(z \\given x)$ is the prior for every image and the decoder takes no notice of it.',
      isTrue: true,
      why: 'Both go together: a latent that is pure noise is best ignored, and one that is ignored is best left at the prior, where it costs nothing.',
      chapter: 'toy-vae',
    },
    {
      id: 'collapse-large-kl',
      text: 'You recognise collapse by a KL term that grows while the reconstruction term stays as it is.',
      isTrue: false,
      why: 'By the opposite: the KL term of a collapsed latent is zero, for every image.',
      chapter: 'toy-vae',
    },
    {
      id: 'collapse-powerful-only',
      text: 'Only a decoder that is very powerful can bring a collapse about.',
      isTrue: false,
      why: 'That is one cause of several. The weakest decoder, a linear one, collapses where the noise $\\sigma^2$ is too large for the data; and an optimiser may run into a collapse that need not be.',
      chapter: 'toy-vae',
    },
    {
      id: 'collapse-linear',
      text: 'At the best ELBO of a linear VAE, no latent is alive for a direction in which the data vary by less than $\\sigma^2$.',
      isTrue: true,
      why: 'The likelihood itself prefers to call such a direction noise. No patience and no schedule helps; a smaller $\\sigma^2$ does.',
      chapter: 'toy-vae',
    },
    {
      id: 'collapse-not-generative',
      text: 'A VAE whose latents have all collapsed is no generative model any more.',
      isTrue: false,
      why: 'It still defines $\\prior{p(z)}\\,\\decoder{p(x \\given z)}$ and can be drawn from. Its draws may even be good, where the decoder models $x$ without help. What is lost is that $z$ says something.',
    },
    {
      id: 'collapse-annealing-moves',
      text: 'A KL weight that grows from 0 to 1 during training moves the maximum of the objective away from the collapsed state.',
      isTrue: false,
      why: 'It changes the path, not the goal: when the weight has arrived at 1, the objective is the ELBO, and its maxima are where they were.',
      chapter: 'toy-vae',
    },
    {
      id: 'collapse-annealing-helps',
      text: 'A KL weight that grows from 0 to 1 can save a latent that the maximum of the ELBO uses.',
      isTrue: true,
      why: 'Such a latent may die all the same. Early in training the KL term is cheap to reduce and the decoder has not yet learned what the latent is good for. With a small weight at first, it gets the time to learn.',
      chapter: 'toy-vae',
    },
    {
      id: 'collapse-free-bits',
      text: 'Free bits force every latent to carry at least the threshold’s worth of nats.',
      isTrue: false,
      why: 'They waive the charge below the threshold. Nothing but the reconstruction term pushes a latent’s KL up; one at $0.005$ nats may stay there.',
      chapter: 'toy-vae',
    },
    {
      id: 'collapse-smaller-noise',
      text: 'Making the decoder’s $\\sigma^2$ smaller can bring a collapsed latent back to life.',
      isTrue: true,
      why: 'The smaller $\\sigma^2$, the more a better reconstruction is worth in nats. In a linear VAE a latent lives exactly as long as its direction varies by more than $\\sigma^2$.',
      chapter: 'toy-vae',
    },
    {
      id: 'collapse-no-information',
      text: 'Where the KL term is zero for every image, $z$ carries no information at all about $x$.',
      isTrue: true,
      why: 'The information that $z$ carries about $x$ is at most the mean KL term. If that is zero, every $\\q(z \\given x)$ is the same distribution, the prior.',
      chapter: 'elbo',
    },
    {
      id: 'collapse-good-reconstruction',
      text: 'A high reconstruction term shows that the decoder makes use of $z$.',
      isTrue: false,
      why: 'A decoder that predicts each pixel from those before it may give the image a high probability and never look at $z$. Look at the KL term, too, or decode with another image’s $z$.',
    },
    {
      id: 'collapse-codebook',
      text: 'With a discrete codebook instead of Gaussian latents, nothing can collapse.',
      isTrue: false,
      why: 'With hard assignments and a uniform prior over $K$ codes the KL term is always $\\log K$, so it cannot fall to zero. But codes may go unused: the codebook collapses instead.',
    },
  ],
};

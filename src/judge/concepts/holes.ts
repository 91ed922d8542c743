import type { ConceptQuestion } from './concept.ts';

/** Two data points, ±1, and the decoder N(wz, 0.01): at the best ELBO the bound is tight and q is N(±0.995, 0.01). */
const twoPoints = 'Take the two data points $\\pm1$ and the decoder $\\N(wz, 0.01)$ with its best $w$.';

export const holes: ConceptQuestion = {
  id: 'holes',
  title: 'Why a VAE leaves fewer holes than an autoencoder',
  statements: [
    {
      id: 'holes-loss-of-autoencoder',
      text: 'The loss of a plain autoencoder asks nothing of what the decoder makes of points between the codes.',
      isTrue: true,
      why: 'It compares each image with what its own code decodes to. No other point is ever decoded in training, so what comes out there is left to chance.',
    },
    {
      id: 'holes-full-support',
      text: 'A Gaussian $\\q(z \\given x)$ is positive everywhere, so no place of the latent space is left empty.',
      isTrue: false,
      why: `Positive is not plentiful. ${twoPoints} The codes’ average density at 0 is about $10^{-21}$, where the prior has $0.399$.`,
      chapter: 'elbo',
    },
    {
      id: 'holes-forced',
      text: 'The KL term forces $\\q(z \\given x)$ to be close to $\\N(0, I)$ for every single image.',
      isTrue: false,
      why: 'It charges for the distance, and the reconstruction term pays where that is worth it. If every $\\q$ were the prior, $z$ would know nothing of $x$: that is collapse.',
      chapter: 'elbo',
    },
    {
      id: 'holes-draws',
      text: 'Since it is trained on draws from $\\q(z \\given x)$, the decoder learns to treat a whole neighbourhood of a code alike.',
      isTrue: true,
      why: 'A draw lands a standard deviation or so from the mean, and is scored against the same image. An autoencoder decodes the one point only.',
      chapter: 'toy-vae',
    },
    {
      id: 'holes-aggregate',
      text: 'For images decoded from draws of the prior, it is the average of $\\q(z \\given x)$ over the data that should match the prior.',
      isTrue: true,
      why: 'The decoder has learned what the average covers, the aggregate posterior, and generation draws from the prior. Each $\\q$ by itself may, and should, sit elsewhere.',
      chapter: 'elbo',
    },
    {
      id: 'holes-zero-when-matched',
      text: 'Once the average of $\\q(z \\given x)$ over the data equals the prior, the mean KL term is zero.',
      isTrue: false,
      why: 'The mean KL term is the information that $z$ carries about $x$, plus the divergence of the average from the prior. A perfect match makes the second part zero and leaves the first.',
      chapter: 'elbo',
    },
    {
      id: 'holes-at-optimum',
      text: 'At the best possible ELBO, with $\\q$ equal to the posterior, no holes remain.',
      isTrue: false,
      why: `${twoPoints} There the bound is tight, and the codes are two humps of standard deviation $0.1$ about $\\pm0.995$. Between $-0.6$ and $0.6$, where 45 % of the prior’s draws fall, there is next to nothing.`,
      chapter: 'elbo',
    },
    {
      id: 'holes-without-kl',
      text: 'Without the KL term, nothing keeps the variances of $\\q$ from shrinking toward zero.',
      isTrue: true,
      why: 'The reconstruction term rewards a $\\q$ that pins $z$ down. Only the KL term, with its $-\\tfrac12\\log\\sigma^2$, charges for a small $\\sigma$, without bound as $\\sigma\\to0$. Without it the VAE turns into an autoencoder, holes included.',
      chapter: 'elbo',
    },
    {
      id: 'holes-autoencoder-generates',
      text: 'From a plain autoencoder no new images can be drawn, whatever you do after training.',
      isTrue: false,
      why: 'Fit a density to its codes, a mixture of Gaussians for example, draw from that and decode. What it lacks is a distribution of codes that training had in view.',
    },
    {
      id: 'holes-straight-line',
      text: 'In a trained VAE, a straight line between the codes of two images stays where other images have their codes.',
      isTrue: false,
      why: `Nothing in the ELBO says so. ${twoPoints} The line from one code to the other crosses 0, where no image has its code.`,
      chapter: 'elbo',
    },
    {
      id: 'holes-rarer',
      text: 'The nearer the average of $\\q(z \\given x)$ over the data is to the prior, the rarer draws fall into a hole.',
      isTrue: true,
      why: 'By Pinsker’s inequality, no region’s probability under the one differs from that under the other by more than $\\sqrt{\\tfrac12 D}$. A region that the codes leave empty can then have only little of the prior.',
    },
  ],
};

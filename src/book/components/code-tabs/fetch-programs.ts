/** Puts whole programs, which a page does not carry, into their frames when the reader comes near. */
export function fetchPrograms(groups: Iterable<HTMLElement>): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) {
          near.unobserve(target);
          target.querySelectorAll<HTMLElement>('[data-program]').forEach((place) => void fetchInto(place));
        }
    },
    { rootMargin: '150%' },
  );
  for (const group of groups) if (group.querySelector('[data-program]')) near.observe(group);
}

async function fetchInto(place: HTMLElement): Promise<void> {
  const response = await fetch(place.dataset.program ?? '').catch(() => undefined);
  place.textContent = response?.ok ? await response.text() : 'The program could not be fetched. Its file is below.';
}

/**
 * A browser that translates a page takes each text out of it and puts a <font> with its own words in the place. What a
 * component then writes into its text is seen by nobody: old numbers stand as if they were new. So a text goes back to its
 * place as soon as something is written into it; the translator meets it there anew. (preactjs/preact #948)
 */
const standIns = new WeakMap<Node, Element>();

const isStandIn = (node: Node | null): node is Element => node?.nodeName === 'FONT';

const observer = new MutationObserver((records) => {
  for (const { target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    standIns.get(target)?.replaceWith(target);
    for (const text of removedNodes) {
      const standIn = [...addedNodes, previousSibling, nextSibling].find(isStandIn);
      if (text.nodeType !== Node.TEXT_NODE || !standIn) continue;
      standIns.set(text, standIn);
      observer.observe(text, { characterData: true });
    }
  }
});

observer.observe(document.body, { childList: true, subtree: true });

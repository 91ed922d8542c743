import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const isJsxElement = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The value of an attribute written as a plain string, or undefined. */
export const attributeOf = (element: JsxElement, name: string): string | undefined => {
  for (const attribute of element.attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string')
      return attribute.value;
  return undefined;
};

/** Writes a string attribute, replacing one of the same name. */
export const setAttribute = (element: JsxElement, name: string, value: string): void => {
  element.attributes = [
    ...element.attributes.filter((attribute) => !(attribute.type === 'mdxJsxAttribute' && attribute.name === name)),
    { type: 'mdxJsxAttribute', name, value },
  ];
};

/** An element with this keeps what the build drew in it: Preact leaves what it finds there as it is, while a page comes alive. */
export const asBuilt = { dangerouslySetInnerHTML: { __html: '' } };

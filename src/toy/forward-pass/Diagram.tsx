import type { JSX } from 'preact';
import { svgWords } from '../../kit/formula/svg-words.tsx';
import { FigureSizes } from '../../kit/plot/FigureSizes.tsx';
import { greyOf, ImageTile } from '../../kit/image/ImageTile.tsx';
import type { FigureSize } from '../../kit/plot/sizes.ts';
import { heights, layoutFor, type Layout } from './layout.ts';
import { shortValue, type Edge, type Layer, type Network } from './network.ts';

/** The grey on which black and white stand out alike, 4.6 to 1: a relative luminance of 0.18. */
const evenGrey = 117;

/** Every number of a pass in its place, and the products that flow between them: broken lines where negative. */
export function Diagram({ network, label }: { readonly network: Network; readonly label: string }): JSX.Element {
  const draw = (size: FigureSize): JSX.Element => {
    const layout = layoutFor(size);
    const { layers, edges } = network;
    return (
      <g aria-hidden="true">
        {edges.map((some, i) => (
          <Edges key={i} edges={some} from={layers[i]!} to={layers[i + 1]!} layout={layout} />
        ))}
        {layers.map((layer) => (
          <LayerNodes key={layer.name} layer={layer} layout={layout} />
        ))}
      </g>
    );
  };
  return <FigureSizes label={label} heights={heights} draw={draw} />;
}

interface EdgesProps {
  readonly edges: readonly Edge[];
  readonly from: Layer;
  readonly to: Layer;
  readonly layout: Layout;
}

function Edges({ edges, from, to, layout }: EdgesProps): JSX.Element {
  const largest = Math.max(...edges.map(({ share }) => Math.abs(share)), 1e-12);
  const dy = layout.across ? 0 : layout.nodeHeight / 2;
  const dx = (layer: Layer): number => (layout.across ? layout.nodeWidth(layer.name) / 2 : 0);
  return (
    <g class="flow" style={`--object: var(--${to.colour})`}>
      {edges.map((edge) => {
        const start = layout.place(from.name, edge.from, from.nodes.length);
        const end = layout.place(to.name, edge.to, to.nodes.length);
        const size = Math.abs(edge.share) / largest;
        return (
          <line
            key={`${edge.from} ${edge.to}`}
            class={edge.share < 0 ? 'negative' : undefined}
            x1={(start.x + dx(from)).toFixed(1)}
            y1={(start.y + dy).toFixed(1)}
            x2={(end.x - dx(to)).toFixed(1)}
            y2={(end.y - dy).toFixed(1)}
            style={`--share: ${size.toFixed(2)}`}
          />
        );
      })}
    </g>
  );
}

function LayerNodes({ layer, layout }: { readonly layer: Layer; readonly layout: Layout }): JSX.Element {
  const { name, nodes, colour } = layer;
  const isPixels = name === 'image' || name === 'means';
  const title = layout.title(name);
  const width = layout.nodeWidth(name);
  return (
    <g style={`--object: var(--${colour})`}>
      <text class="layer-title" x={title.x} y={title.y} text-anchor={layout.across ? 'middle' : 'start'}>
        {svgWords(layer.title)}
      </text>
      {isPixels && <ImageTile pixels={nodes.map(({ value }) => value)} {...layout.tile(name)} />}
      {nodes.map((node, index) => {
        const { x, y } = layout.place(name, index, nodes.length);
        const silent = (name === 'encoder' || name === 'decoder') && node.value === 0;
        const isNoise = node.label?.includes('ε') ?? false;
        return (
          <g key={index} transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}>
            {node.label !== undefined && (
              <text class="node-label" y={-layout.nodeHeight / 2 - 7} text-anchor="middle">
                {svgWords(node.label)}
              </text>
            )}
            <rect
              class={silent ? 'node silent' : isNoise ? 'node noise' : 'node'}
              x={-width / 2}
              y={-layout.nodeHeight / 2}
              width={width}
              height={layout.nodeHeight}
              rx={isPixels ? 1 : 6}
              style={isPixels ? `fill: ${greyFill(node.value)}` : undefined}
            />
            <text
              class={isPixels ? 'node-value' : silent ? 'node-value silent' : 'node-value own'}
              dy="0.34em"
              font-size={isPixels && !layout.across ? Math.min(13, 0.42 * width) : undefined}
              text-anchor="middle"
              style={isPixels ? `fill: ${greyOf(node.value) > evenGrey ? 'black' : 'white'}` : undefined}
            >
              {shortValue(node.value)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function greyFill(pixel: number): string {
  const grey = greyOf(pixel);
  return `rgb(${grey} ${grey} ${grey})`;
}

using Anslag.Simulator.Storage;

namespace Anslag.Simulator.Bluesky.State;

/// <summary>The bytes of the blobs, by their cid.</summary>
internal sealed class Blobs(DataFolder folder) : KeptBytes(folder, "bluesky-blobs");

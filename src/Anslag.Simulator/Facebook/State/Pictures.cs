using Anslag.Simulator.Storage;

namespace Anslag.Simulator.Facebook.State;

/// <summary>The bytes of the pictures, by their digest.</summary>
internal sealed class Pictures(DataFolder folder) : KeptBytes(folder, "facebook-pictures");

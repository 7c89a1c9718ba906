using System.Text.Json;
using Anslag.Simulator.Bluesky.Schemas;
using Anslag.Simulator.Bluesky.State;

namespace Anslag.Simulator.Bluesky.Records;

/// <summary>A kind of record that the network knows; all of these have a TID as their key.</summary>
internal interface IRecordKind
{
    /// <summary>The lexicon's name.</summary>
    string Collection { get; }

    ObjectSchema Schema { get; }

    /// <summary>Refuses what the schema allows and yet makes no sense.</summary>
    void CheckSense(JsonElement record, AtUri at);
}

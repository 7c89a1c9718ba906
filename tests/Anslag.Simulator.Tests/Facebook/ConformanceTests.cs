using System.Text.Json;
using Anslag.Simulator.Facebook.Graph;
using Anslag.Simulator.Tests.Kit;
using Anslag.Testing.Networks;
using Microsoft.Extensions.DependencyInjection;

namespace Anslag.Simulator.Tests.Facebook;

/// <summary>Holds the simulator's tables against the published document, so that it never takes what the real one would refuse.</summary>
public sealed class ConformanceTests
{
    // The document has no user node, and says nothing of signing in.
    private static readonly Node[] Undocumented = [Node.Root, Node.User];

    [Fact]
    public async Task Every_edge_is_in_the_document()
    {
        var document = PublishedDocument.Read();
        foreach (var shape in await ShapesAsync())
            document.Edge(shape.Name, shape.Method).Should().NotBeNull("{0} {1} is answered", shape.Method, shape.Name);
    }

    [Fact]
    public async Task Every_parameter_is_in_the_document_with_its_type()
    {
        var document = PublishedDocument.Read();
        foreach (var (shape, parameter) in await ParametersAsync())
        {
            var known = document.Edge(shape.Name, shape.Method)!.Value.GetProperty("params");
            known.TryGetProperty(parameter.Name, out var schema).Should().BeTrue("{0} {1} takes {2}", shape.Method, shape.Name, parameter.Name);
            Samples.All.Where(parameter.Accepts).Should().OnlyContain(
                value => PublishedDocument.Allows(schema, value), "{0} of {1} {2} is taken", parameter.Name, shape.Method, shape.Name);
        }
    }

    [Fact]
    public async Task Every_choice_is_the_documents_whole_list()
    {
        var document = PublishedDocument.Read();
        var choices = (await ParametersAsync()).Where(each => each.Parameter.Kind == ParameterKind.OneOf).ToList();
        choices.Should().NotBeEmpty();
        foreach (var (shape, parameter) in choices)
        {
            var schema = document.Edge(shape.Name, shape.Method)!.Value.GetProperty("params").GetProperty(parameter.Name);
            schema.GetProperty("enum").EnumerateArray().Select(value => value.GetString()).Should().BeEquivalentTo(parameter.Values);
        }
    }

    [Fact]
    public async Task What_the_document_requires_is_required()
    {
        var document = PublishedDocument.Read();
        foreach (var shape in await ShapesAsync())
        {
            var required = document.Edge(shape.Name, shape.Method)!.Value.GetProperty("required").EnumerateArray().Select(name => name.GetString());
            shape.Parameters.Where(parameter => parameter.IsRequired).Select(parameter => parameter.Name).Should().BeEquivalentTo(required);
        }
    }

    private static async Task<IReadOnlyList<EdgeShape>> ShapesAsync()
    {
        await using var simulator = await RunningSimulator.StartAsync();
        return [.. simulator.Services.GetServices<IEdge>().Select(edge => edge.Shape).Where(shape => !Undocumented.Contains(shape.Node))];
    }

    // A file's bytes travel beside the parameters, and the document lists parameters only.
    private static async Task<IReadOnlyList<(EdgeShape Shape, Parameter Parameter)>> ParametersAsync() =>
    [
        .. from shape in await ShapesAsync()
           from parameter in shape.Parameters
           where parameter.Kind != ParameterKind.File
           select (shape, parameter),
    ];
}

/// <summary>Values of every kind that a body can hold.</summary>
internal static class Samples
{
    public static readonly IReadOnlyList<JsonElement> All =
    [
        .. new object?[]
        {
            "", "text", "true", "false", "0", "1", "2", "17", "-1", "1.5", "1764060000", "2026-11-25T10:00:00+01:00", "99999999999999999999", ulong.MaxValue, "[]", "[{}]", "{}",
            "DRAFT", "draft", "SCHEDULED", "MARKDOWN", "LOCATION", true, false, 0, 1, 17, -1, 1.5, 1764060000,
            Array.Empty<object>(), new[] { new { media_fbid = "1" } }, new { a = 1 }, null,
        }.Select(value => JsonSerializer.SerializeToElement(value)),
    ];
}

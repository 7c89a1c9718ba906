using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Anslag.Tests.Architecture;

/// <summary>What the architecture tests read of an assembly, without loading it.</summary>
internal sealed record AssemblyFile(
    string Name, IReadOnlyList<NamedType> Names, IReadOnlyList<TypeShape> Types, IReadOnlyList<string> Calls)
{
    public static AssemblyFile Read(string path)
    {
        using var file = new PEReader(File.ReadAllBytes(path).ToImmutableArray());
        var metadata = file.GetMetadataReader();
        return new AssemblyFile(
            Path.GetFileNameWithoutExtension(path),
            [.. metadata.TypeReferences.Select(handle => NamedIn(metadata, handle)).OfType<NamedType>().Distinct()],
            [.. metadata.TypeDefinitions.Select(handle => ShapeReader.Read(metadata, handle)).OfType<TypeShape>()],
            [.. metadata.MemberReferences.Select(handle => Call(metadata, metadata.GetMemberReference(handle)))]);
    }

    public Module AsModule() => new(Name, Names);

    private static NamedType? NamedIn(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var outermost = metadata.GetTypeReference(handle);
        while (outermost.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            outermost = metadata.GetTypeReference((TypeReferenceHandle)outermost.ResolutionScope);
        }
        if (outermost.ResolutionScope.Kind != HandleKind.AssemblyReference)
        {
            return null;
        }
        var scope = metadata.GetAssemblyReference((AssemblyReferenceHandle)outermost.ResolutionScope);
        var assembly = metadata.GetString(scope.Name);
        return assembly.StartsWith("Anslag.", StringComparison.Ordinal)
            ? new NamedType(assembly, metadata.GetString(outermost.Namespace), metadata.GetString(outermost.Name))
            : null;
    }

    private static string Call(MetadataReader metadata, MemberReference member) => member.Parent.Kind == HandleKind.TypeReference
        ? ShapeReader.FullName(metadata, member.Parent) + "." + metadata.GetString(member.Name)
        : metadata.GetString(member.Name);
}

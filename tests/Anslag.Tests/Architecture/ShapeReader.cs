using System.Reflection;
using System.Reflection.Metadata;

namespace Anslag.Tests.Architecture;

internal static class ShapeReader
{
    public static TypeShape? Read(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        var name = FullName(metadata, handle);
        if (name.Contains('<') || IsMadeByCompiler(metadata, type))
        {
            return null;
        }
        var baseType = type.BaseType.IsNil ? null : FullName(metadata, type.BaseType);
        var isClass = !type.Attributes.HasFlag(TypeAttributes.Interface)
            && baseType is not ("System.ValueType" or "System.Enum" or "System.MulticastDelegate");
        var isClosed = type.Attributes.HasFlag(TypeAttributes.Sealed) || type.Attributes.HasFlag(TypeAttributes.Abstract);
        return new TypeShape(name, baseType, isClass, isClosed, [.. type.GetMethods().Select(method => Read(metadata, method))]);
    }

    public static string FullName(MetadataReader metadata, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => FullName(metadata, metadata.GetTypeDefinition((TypeDefinitionHandle)handle)),
        HandleKind.TypeReference => FullName(metadata, metadata.GetTypeReference((TypeReferenceHandle)handle)),
        HandleKind.TypeSpecification =>
            metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(TypeNames.Provider, null),
        _ => "",
    };

    private static string FullName(MetadataReader metadata, TypeDefinition type) => type.IsNested
        ? FullName(metadata, type.GetDeclaringType()) + "+" + metadata.GetString(type.Name)
        : Join(metadata.GetString(type.Namespace), metadata.GetString(type.Name));

    private static string FullName(MetadataReader metadata, TypeReference type) => type.ResolutionScope.Kind == HandleKind.TypeReference
        ? FullName(metadata, type.ResolutionScope) + "+" + metadata.GetString(type.Name)
        : Join(metadata.GetString(type.Namespace), metadata.GetString(type.Name));

    private static string Join(string space, string name) => space.Length == 0 ? name : space + "." + name;

    private static MethodShape Read(MetadataReader metadata, MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        var signature = method.DecodeSignature(TypeNames.Provider, null);

        // An override or the implementation of an interface has its signature from elsewhere.
        var isOverride = method.Attributes.HasFlag(MethodAttributes.Virtual) && !method.Attributes.HasFlag(MethodAttributes.NewSlot);
        var isImplementation = method.Attributes.HasFlag(MethodAttributes.Virtual) && method.Attributes.HasFlag(MethodAttributes.Final);
        return new MethodShape(
            metadata.GetString(method.Name), signature.ReturnType, signature.ParameterTypes, isOverride || isImplementation);
    }

    private static bool IsMadeByCompiler(MetadataReader metadata, TypeDefinition type) => type.GetCustomAttributes()
        .Select(handle => metadata.GetCustomAttribute(handle).Constructor)
        .Where(constructor => constructor.Kind == HandleKind.MemberReference)
        .Select(constructor => FullName(metadata, metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent))
        .Any(name => name is "System.Runtime.CompilerServices.CompilerGeneratedAttribute"
            or "System.CodeDom.Compiler.GeneratedCodeAttribute");
}

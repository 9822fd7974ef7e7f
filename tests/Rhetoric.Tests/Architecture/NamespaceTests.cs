using System.Reflection;

namespace Rhetoric.Tests.Architecture;

/// <summary>One <c>using Rhetoric</c> is enough for whoever uses results and options.</summary>
public sealed class NamespaceTests
{
    private const string Root = "Rhetoric";

    [Fact]
    public void What_a_type_of_the_root_namespace_mentions_is_in_the_root_namespace()
    {
        var elsewhere =
            from type in typeof(Readout).Assembly.GetExportedTypes().Where(type => type.Namespace == Root)
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            from mentioned in MentionedBy(member)
            where mentioned.Assembly == typeof(Readout).Assembly && mentioned.Namespace != Root
            select $"{type.Name}.{member.Name} mentions {mentioned.FullName}";

        Assert.Empty(elsewhere.Distinct());
    }

    [Fact]
    public void No_row_is_a_positional_record()
    {
        // A record class whose constructor takes its properties cannot get another one without breaking whoever makes or takes it apart.
        var positional =
            from type in typeof(Readout).Assembly.GetExportedTypes().Where(type => type.IsClass && type.GetMethod("<Clone>$") is not null)
            where type.GetMethod("Deconstruct") is not null
            select type.Name;

        Assert.Empty(positional);
    }

    private static IEnumerable<Type> MentionedBy(MemberInfo member) => (member switch
    {
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        MethodBase method => [.. method.GetParameters().Select(parameter => parameter.ParameterType), method is MethodInfo { ReturnType: var type } ? type : typeof(void)],
        _ => Array.Empty<Type>(),
    }).SelectMany(Parts);

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : [type, .. type.GetGenericArguments().SelectMany(Parts)];
}

using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace IndustrialTransfer.Tests.Conventions;

/// <summary>Reads the compiled instructions of a method for the members they name.</summary>
internal static class Instructions
{
    private const byte TwoByteCode = 0xFE;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    public static IEnumerable<MemberInfo> MembersIn(MethodBase method, MethodBody body)
    {
        var il = body.GetILAsByteArray()!;
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < il.Length;)
        {
            var code = Codes[il[at] == TwoByteCode ? BinaryPrimitives.ReadInt16BigEndian(il.AsSpan(at)) : il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                yield return method.Module.ResolveMember(Token(il, at), ofType, ofMethod)!;
            }

            at += OperandSize(code.OperandType, il, at);
        }
    }

    private static int Token(byte[] il, int at) => BinaryPrimitives.ReadInt32LittleEndian(il.AsSpan(at));

    private static int OperandSize(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => sizeof(int) * (1 + Token(il, at)),
        _ => 4,
    };
}
